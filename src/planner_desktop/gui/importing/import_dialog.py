"""What an import would add: the file with what each cell became, the mapping to correct, and the plan it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner_desktop.app.mapped import Mapped
from planner_desktop.domain.fields import Level
from planner_desktop.exchange.reading.grid import Cell, Grid
from planner_desktop.exchange.reading.mapping import Mapping, Table, Use
from planner_desktop.exchange.reading.revising import with_meaning, with_use

from ..background import MOST_AT_ONCE
from ..dialogs.showing import is_accepted
from ..forms.import_dialog import Ui_ImportDialog
from ..plan_tree.model import Column as TreeColumn
from .following import Following
from .row_roles import RowRoles
from .tables_list import TablesList
from .unused_list import UnusedList
from .words import fated_words, legend

_BETWEEN_MS = 10
"""What else waits for the window has its turn between two parts of what is shown."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be imported, and whether its mapping is to be kept for the next file with these headers."""

    mapped: Mapped
    remember: bool


class ImportDialog(QDialog):
    def __init__(self, parent: QWidget, source: str, mapped: Mapped) -> None:
        super().__init__(parent)
        self.form = form = Ui_ImportDialog()
        form.setupUi(self)
        self.setWindowTitle(self.tr("Import {name}").format(name=source))
        self.mapped = mapped
        self._wished = self.mapped.mapping
        self._before: list[Mapping | None] = []
        self._before_shown: list[Mapping | None] = []
        self.following = Following(self)
        self._tables = TablesList(form.tables, form.use, form.showTable)
        self._unused = UnusedList(form.unused)
        self._roles = RowRoles(form.role)
        self._dress()
        self._connect()
        self._show_sheets()
        self._show_state()
        self._waiting = [self._show_plan, self._show_cells, self._to_first_table]
        self._turns = QTimer(self, interval=_BETWEEN_MS)
        self._turns.timeout.connect(self._show_next)
        if len(mapped.plan.items) > MOST_AT_ONCE:
            self._turns.start()  # one thing after the other, so that the window does not stand still
        else:
            for part in self._waiting:
                part()

    def _show_next(self) -> None:
        self._waiting.pop(0)()
        if not self._waiting:
            self._turns.stop()

    def _dress(self) -> None:
        form = self.form
        form.counts.setProperty("role", "heading")
        form.legend.setText(legend())
        form.legend.setProperty("role", "muted")
        form.tabs.tabBar().setDrawBase(False)
        form.splitter.setSizes([740, 480])
        form.tree.setColumnHidden(TreeColumn.STATUS, True)
        for column, width in ((TreeColumn.REF, 84), (TreeColumn.DUE, 104), (TreeColumn.RESPONSIBLE, 128)):
            form.tree.header().resizeSection(column, width)
        form.strip.stand_above(form.cells)
        form.takeBack.setShortcut(QKeySequence.StandardKey.Undo)
        imported = self.mapped.imported
        form.tabs.setVisible(bool(imported.source or imported.unused or imported.told))
        form.unusedTitle.setVisible(imported.source is not None)
        for tab in (form.cellsTab, form.tablesTab):
            form.tabs.setTabVisible(form.tabs.indexOf(tab), bool(self.mapped.grids))
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Import"))

    def _connect(self) -> None:
        form = self.form
        form.sheet.activated.connect(lambda place: self._show_grid(self.mapped.grids[place]))
        form.cells.turned_to.connect(self._show_cell)
        form.cells.entered_cell.connect(self._to_meaning)
        form.strip.chosen.connect(self._choose_meaning)
        self._roles.chosen.connect(self._follow)
        self._tables.use_chosen.connect(self._choose_use)
        self._tables.wanted.connect(self._to_table)
        self._unused.wanted.connect(self._to_cell)
        form.takeBack.clicked.connect(self._take_back)
        form.again.clicked.connect(self._start_again)
        self.following.understood.connect(self._on_understood)
        form.waiting.cancelled.connect(self._cancel_reading)
        self.finished.connect(lambda _result: self.following.stop())

    # -- showing

    def _show_sheets(self) -> None:
        for grid in self.mapped.grids:
            name = self.tr("{name} (hidden)").format(name=grid.name) if grid.hidden else grid.name
            self.form.sheet.addItem(name)
        several = len(self.mapped.grids) > 1
        self.form.sheet.setVisible(several)
        self.form.sheetLabel.setVisible(several)

    def _show_state(self) -> None:
        form, imported = self.form, self.mapped.imported
        form.counts.setText(self.counts())
        form.told.setPlainText("\n".join((*imported.told, *self._hidden_words())))
        self._name_tabs()
        chosen = self.mapped.mapping.chosen
        form.remember.setVisible(chosen and bool(imported.headers))
        form.again.setVisible(chosen)
        form.takeBack.setVisible(bool(self._before))
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.mapped.plan.items))

    def _show_plan(self) -> None:
        self._tables.show_tables(self.mapped)
        self._unused.show_unused(self.mapped)
        self.form.tree.show_plan(self.mapped.understanding)
        self._show_cell()

    def counts(self) -> str:
        """How many items of each level there are, people, and cells without a field; or why there are none."""
        imported = self.mapped.imported
        if not self.mapped.plan.items:
            return " ".join(imported.told)
        parts = [f"{term}: {count}" for term, count in self.mapped.counts()]
        parts.append(self.tr("People: {count}").format(count=len(self.mapped.plan.people)))
        parts.append(self.tr("Not used: {count}").format(count=len(imported.unused)))
        return " · ".join(parts)

    def _hidden_words(self) -> list[str]:
        return [self.tr("Hidden in the file: {place}").format(place=place) for place in self.mapped.imported.hidden]

    def _name_tabs(self) -> None:
        form, imported = self.form, self.mapped.imported
        for tab, words, count in (
            (form.tablesTab, self.tr("&Tables ({count})"), len(self.mapped.tables)),
            (form.unusedTab, self.tr("&Not used ({count})"), len(imported.unused)),
            (form.toldTab, self.tr("What was &understood ({count})"), len(imported.told) + len(imported.hidden)),
        ):
            form.tabs.setTabText(form.tabs.indexOf(tab), words.format(count=count))

    @property
    def _grid(self) -> Grid:
        return self.form.cells.source.grid

    def _show_grid(self, grid: Grid) -> None:
        """Show a sheet, beginning with its first table."""
        form = self.form
        form.sheet.setCurrentIndex(self.mapped.grids.index(grid))
        if grid is not self._grid:
            form.cells.show_grid(self.mapped, grid)
        table = self.mapped.main_table(grid)
        first = grid.rows[0].number if grid.rows else 0
        form.cells.go_to(table.first if table else first, table.columns[0].column if table and table.columns else 1)

    def _show_cells(self) -> None:
        grid = self.mapped.main_grid()
        if grid is not None:
            self.form.cells.show_grid(self.mapped, grid)

    def _show_cell(self) -> None:
        """Say what the current cell became, and show the mapping of the table it stands in."""
        form, row, column = self.form, self.form.cells.current_row, self.form.cells.current_column
        if not row:
            return
        table = self.mapped.table_at(self._grid, row)
        form.strip.show_table(table)
        form.rowLabel.setText(self.tr("&Row {row}").format(row=row))
        self._roles.show_row(self.mapped, self._grid, row, table)
        fated = fated_words(self.mapped.fate(self._grid, row, column))
        cell = self._grid.shown(row, column)
        where = self._grid.where(cell) if cell else ""
        form.became.setText(" ".join(filter(None, (where, fated))))

    # -- going somewhere

    def _to_first_table(self) -> None:
        grid = self.mapped.main_grid()
        if grid is not None:
            self._show_grid(grid)
            self.form.cells.setFocus()

    def _to_table(self, table: Table) -> None:
        grid = next(grid for grid in self.mapped.grids if grid.name == table.grid)
        self._to_place(grid, max(table.header, default=table.first), 1)

    def _to_cell(self, grid: Grid, cell: Cell) -> None:
        self._to_place(grid, cell.row, cell.column)

    def _to_place(self, grid: Grid, row: int, column: int) -> None:
        self.form.tabs.setCurrentWidget(self.form.cellsTab)
        self._show_grid(grid)
        self.form.cells.go_to(row, column)
        self.form.cells.setFocus()

    def _to_meaning(self) -> None:
        box = self.form.strip.box(self.form.cells.current_column)
        if box is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- correcting

    def _choose_meaning(self, column: int, field: str, level: Level) -> None:
        table = self.mapped.table_at(self._grid, self.form.cells.current_row)
        if table is not None:
            place = self.mapped.tables.index(table)
            self._follow(lambda mapping: with_meaning(mapping, mapping.tables[place], column, field, level))

    def _choose_use(self, table: Table, use: Use) -> None:
        place = self.mapped.tables.index(table)
        self._follow(lambda mapping: with_use(mapping, mapping.tables[place], use))

    def _follow(self, act: Callable[[Mapping], Mapping]) -> None:
        """Have the plan follow what was wished; until it does, what is seen is not what would be imported."""
        self._before.append(self._wished)
        self._read_by(act(self._wished))

    def _take_back(self) -> None:
        """Undo the last correction."""
        if self._before:
            self._read_by(self._before.pop())

    def _start_again(self) -> None:
        """Read the file as if nobody had corrected anything."""
        self._before.append(self._wished)
        # what there is to correct is not known before the file is read again
        self.form.tabs.setEnabled(False)
        self._read_by(None)

    def _read_by(self, mapping: Mapping | None) -> None:
        self._wished = mapping or self._wished
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        self.form.counts.setText(self.tr("Reading the file by this mapping…"))
        self.form.waiting.begin(self.tr("Cancel takes the correction back."))
        self.following.follow(self.mapped, mapping)

    def _cancel_reading(self) -> None:
        """What is shown is what would be imported again; the correction is as if it had not been made."""
        self.following.cancel()
        self._wished, self._before = self.mapped.mapping, list(self._before_shown)
        self._rest()
        self._show_state()
        self._tables.show_tables(self.mapped)
        self._show_cell()

    def _rest(self) -> None:
        self.form.waiting.rest()
        self.form.tabs.setEnabled(True)

    def _on_understood(self, mapped: Mapped) -> None:
        self.mapped, self._wished = mapped, mapped.mapping
        self._before_shown = list(self._before)
        self._rest()
        self.form.cells.source.follow(mapped)
        self._show_state()
        self._show_plan()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works where the focus is; it does not import by the way."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def wanted(self) -> Wanted:
        kept = self.form.remember
        return Wanted(self.mapped, not kept.isHidden() and kept.isChecked())


def ask(parent: QWidget, source: str, mapped: Mapped) -> Wanted | None:
    """What to import of what was read from `source`; None: nothing."""
    dialog = ImportDialog(parent, source, mapped)
    return dialog.wanted() if is_accepted(dialog) else None
