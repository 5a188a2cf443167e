"""Messages of PyTorch that would otherwise be taken for something else."""

import pytest
import torch

from labkit.engine import crash_text
from labkit.engine.crash import explain


class NoForward(torch.nn.Module):
    pass


CALLS = {
    "does not turn into an array": lambda: torch.ones(2, requires_grad=True).numpy(),
    "through its method": lambda: NoForward()(torch.ones(2)),
}


@pytest.mark.parametrize("words", CALLS)
def test_meaning(words):
    try:
        CALLS[words]()
    except Exception as error:
        text, question = crash_text.meaning(explain(error))
    assert words in text and question.endswith("?")
