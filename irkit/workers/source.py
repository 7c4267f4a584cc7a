"""The items of a pool, read in a thread: a slow or hanging listing must not stop the rest."""

import queue
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Source(Generic[Item]):
    """Reads up to `size` items ahead."""

    def __init__(self, items: Iterable[Item], size: int) -> None:
        self._queue: queue.Queue[Item | BaseException | None] = queue.Queue(size)
        self._stopped = False
        self.ended = False
        self._thread = threading.Thread(target=self._read, args=(items,), daemon=True)
        self._thread.start()

    def _read(self, items: Iterable[Item]) -> None:
        try:
            for item in items:
                self._queue.put(item)
                if self._stopped:
                    return
        except Exception as error:  # noqa: BLE001 - not swallowed: raised where items are taken
            self._queue.put(error)
        self._queue.put(None)

    def take(self, room: int) -> Iterator[Item]:
        """Up to `room` items that are there now. Raises what the items raised."""
        for _ in range(room):
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                return
            if item is None:
                self.ended = True
                return
            if isinstance(item, BaseException):
                raise item
            yield item

    def stop(self) -> None:
        """Let the thread end at its next item."""
        self._stopped = True
        with suppress(queue.Empty):
            while True:
                self._queue.get_nowait()
