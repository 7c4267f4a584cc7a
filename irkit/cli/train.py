"""`irkit train`: scenarios to learn triage on, planted harmlessly and cleared again."""

import click

from irkit.cli.lazy import LazyGroup

# Command → module and what it is called there. The processes of a scenario are started by one of
# these commands, and need next to nothing of the others.
MODULES = {
    "list": "irkit.cli.train_scenarios:show_list",
    "check": "irkit.cli.train_scenarios",
    "start": "irkit.cli.train_start",
    "status": "irkit.cli.train_attempt",
    "hint": "irkit.cli.train_attempt",
    "answer": "irkit.cli.train_attempt:give_answer",
    "finish": "irkit.cli.train_attempt",
    "clean": "irkit.cli.train_attempt",
    "review": "irkit.cli.train_review",
    "scores": "irkit.cli.train_scores",
    "cohort": "irkit.cli.train_cohort",
    "badge": "irkit.cli.train_badge",
    "act": "irkit.cli.train_act",
}


@click.group(cls=LazyGroup, modules=MODULES, short_help="Learn triage on harmless scenarios.")
def train() -> None:
    """Learn triage on a safe copy of the real thing.

    Start with: irkit train list
    """
