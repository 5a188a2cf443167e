# exercise: TorchTagger
# right: yes
# wrong: ParameterList-free: setattr by name, unbind over steps, logsumexp
# lines:
import torch
from torch import nn


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""
    NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            setattr(self, name, nn.Parameter(torch.from_numpy(array.copy())))

    def _steps(self, words):
        h = self.V.new_zeros(self.V.shape[0])
        for drive in (self.E[words] @ self.U.T + self.b_hidden.flatten()).unbind():
            h = torch.sigmoid(drive + self.V @ h)
            yield h

    def log_forward(self, words):
        scores = torch.stack(tuple(self._steps(words))) @ self.W.T + self.b_out.T
        return scores - scores.logsumexp(dim=1, keepdim=True)
