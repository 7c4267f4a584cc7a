"""The program `irkit`, and `python -m irkit`."""

import sys


def main() -> None:
    """Run the command line; imported here because each worker process imports this module."""
    try:
        from irkit import cli

        cli.main()
    except KeyboardInterrupt:  # before anything began
        print("irkit: stopped", file=sys.stderr)  # noqa: T201 - the edge of the program
        sys.exit(2)


if __name__ == "__main__":
    main()
