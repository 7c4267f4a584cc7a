"""The program `irkit`, and `python -m irkit`."""


def main() -> None:
    """Run the command line; imported here because each worker process imports this module."""
    from irkit import cli

    cli.main()


if __name__ == "__main__":
    main()
