# exercise: TorchTagger
# right: no
# wrong: the state is detached at every step, so no gradient goes back through time
# lines: 23
import torch
from torch import nn


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.tensor(p)) for p in params)
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = E, U, V, W, b_hidden, b_out

    def cell(self, x, h):
        return torch.sigmoid(x @ self.U.T + h @ self.V.T + self.b_hidden[:, 0])

    def log_forward(self, words):
        states = [torch.zeros(self.V.shape[0], dtype=self.V.dtype)]
        for word in words.tolist():
            states.append(self.cell(self.E[word], states[-1].detach()))
        scores = torch.stack(states[1:]) @ self.W.T + self.b_out[:, 0]
        return nn.functional.log_softmax(scores, dim=1)
