# exercise: TorchTagger
# right: no
# wrong: from_numpy shares the arrays' memory
# lines: 14
import torch
from torch import nn


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = map(torch.from_numpy, params)
        self.E, self.U, self.V = nn.Parameter(E), nn.Parameter(U), nn.Parameter(V)
        self.W, self.b_hidden, self.b_out = nn.Parameter(W), nn.Parameter(b_hidden), nn.Parameter(b_out)

    def log_forward(self, words):
        h = torch.zeros_like(self.b_hidden)
        columns = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x[:, None] + self.V @ h + self.b_hidden)
            columns.append(self.W @ h + self.b_out)
        return torch.cat(columns, dim=1).T.log_softmax(dim=1)
