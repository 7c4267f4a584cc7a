"""What happened on the host and what was done about it, by time."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout

from irkit.case import Query
from irkit.records import Event, What
from ui.desk import Desk
from ui.events import ON_HOST, event_text, page_of, side_text
from ui.pages.page import Handler, Page
from ui.spans import SCALES, Scale, Span, Strip, read_strip
from ui.tables.filter_bar import Facet
from ui.tables.pane import TablePane
from ui.widgets.facts_card import Facts, FactsCard, Line, Section
from ui.widgets.side_by_side import SideBySide
from ui.widgets.time_strip import TimeStrip

_WHAT = Facet("what", QT_TRANSLATE_NOOP("Facets", "What happened"), tuple(What))
_REST = 3_000  # milliseconds between two countings while a scan writes


class TimelinePage(Page):
    """The strip on top, the list below, the card of the chosen event at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.span: Span | None = None
        self.strip = TimeStrip(desk.theme, desk.clock)
        self.list = TablePane(
            desk, Query(Event), "timeline", name=self.tr("Events"), empty=self._empty,
            facets=(_WHAT,),
        )  # fmt: skip
        self.card = FactsCard(
            desk, self.tr("The chosen event"),
            self.tr("Choose an event to see more; Enter goes to what it is about."),
        )  # fmt: skip
        self.chip = QToolButton(objectName="chip")
        self.chip.setAccessibleName(self.tr("Show the whole time again"))
        self.chip.setProperty("active", True)
        self.chip.clicked.connect(lambda: self.choose(None))
        self._scale = SCALES[0]
        self._scales = self._scale_buttons()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._lay_out()
        self.strip.chosen.connect(self.choose)
        self.list.chosen.connect(self._show_card)
        self.list.opened.connect(self._open)
        self.list.model.dataChanged.connect(self._show_card)
        self.card.wanted.connect(self.wanted)
        self.card.left.connect(self.list.view.setFocus)
        desk.case_changed.connect(self._changed)
        desk.clock.changed.connect(self._show_span)
        self._show_span()

    def _scale_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        kept = self.desk.settings.recall("timeline/scale", "day")
        for number, scale in enumerate(SCALES):
            button = QToolButton(text=scale.heading, checkable=True)
            button.setChecked(scale.name == kept)
            if button.isChecked():
                self._scale = scale
            button.clicked.connect(partial(self._choose_scale, scale))
            group.addButton(button, number)
        return group

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 16, 0)
        top.setSpacing(4)
        for button in self._scales.buttons():
            top.addWidget(button)
        top.addStretch()
        top.addWidget(self.chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 0, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.strip)
        parts = SideBySide(self.desk.settings, "timeline", self.list, self.card)
        column.addWidget(parts, 1)

    def pane(self) -> TablePane:
        return self.list

    def handlers(self) -> Mapping[str, Handler]:
        found = self.list_handlers(self.list)
        found["filter_clear"] = self._clear
        found["preview"] = lambda: self.card.setVisible(self.card.isHidden())
        return found

    def enter(self, target: Any = None) -> None:
        if target:
            only = (("what", tuple(target["what"])),) if "what" in target else ()
            self.list.filter.choose(target.get("words", ""), only)
        self._look()

    # The span

    def choose(self, span: Span | None) -> None:
        """Show only the events of a span; None shows all."""
        self.span = span
        between = (("time", span.first, span.last),) if span else ()
        self.list.rebase(replace(Query(Event), between=between))
        self._show_span()
        self._look()

    def _choose_scale(self, scale: Scale) -> None:
        self._scale = scale
        self.desk.settings.remember("timeline/scale", scale.name)
        if self.span is not None:
            self.choose(None)
        self._look()

    def _clear(self) -> None:
        self.list.filter.clear()
        if self.span is not None:
            self.choose(None)

    def _show_span(self) -> None:
        self.chip.setVisible(self.span is not None)
        if self.span is not None:
            clock = self.desk.clock
            text = f"{clock.shown(self.span.first)} – {clock.shown(self.span.last)} {clock.zone}  ✕"
            self.chip.setText(text)
            self.chip.setAccessibleName(
                self.tr("Show events of all times, not only {0}").format(text)
            )
        self._show_card()

    def _changed(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            scale, span = self._scale, self.span
            self.desk.reader.ask(
                self, "strip", lambda case: read_strip(case, scale, span), self._show_strip,
                long=True,
            )  # fmt: skip

    def _show_strip(self, strip: Strip | None) -> None:
        self.strip.show_strip(strip)

    def _empty(self) -> str:
        if self.span is not None:
            return self.tr("Nothing happened in the span that you chose.")
        return self.tr("No event yet: scans and what you do are noted here.")

    # The event

    def _open(self, identifier: int) -> None:
        event = self.list.current_record()
        if isinstance(event, Event):
            self.wanted.emit(*page_of(identifier, event))

    def _show_card(self) -> None:
        event, identifier = self.list.current_record(), self.list.view.current_id()
        if isinstance(event, Event) and identifier is not None:
            self.card.show_facts(self._facts(identifier, event))
        elif identifier is None:
            self.card.show_facts(None)

    def _facts(self, identifier: int, event: Event) -> Facts:
        page, target = page_of(identifier, event)
        lines = (
            Line(self.desk.clock.full(event.time), self.tr("When")),
            Line(event.target, self.tr("To what"), mono=True),
            Line(side_text(event), self.tr("Whose")),
        )
        link = Line(self.tr("Show it"), page=page, target=target)
        return Facts(
            event_text(event),
            (Section(self.tr("The event"), lines), Section(self.tr("More"), (link,))),
            self._note(event),
        )

    def _note(self, event: Event) -> str:
        if event.what not in ON_HOST:
            return self.tr("Written into the ledger of the case.")
        if event.what in (What.FILE_MODIFIED, What.PERSISTENCE_CHANGED):
            return self.tr("A file's own time; whoever may write it can set it to anything.")
        return self.tr("By the clock of the host.")
