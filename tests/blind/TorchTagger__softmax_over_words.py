# exercise: TorchTagger
# right: no
# wrong: log_softmax runs over the words of the sentence
# lines: 27
import torch
from torch import nn


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        self.E = nn.Parameter(torch.tensor(params[0]))
        self.U = nn.Parameter(torch.tensor(params[1]))
        self.V = nn.Parameter(torch.tensor(params[2]))
        self.W = nn.Parameter(torch.tensor(params[3]))
        self.b_hidden = nn.Parameter(torch.tensor(params[4]))
        self.b_out = nn.Parameter(torch.tensor(params[5]))

    def log_forward(self, words):
        h = self.b_hidden.new_zeros(self.b_hidden.shape[0])
        rows = []
        for t in range(len(words)):
            h = torch.sigmoid(self.U @ self.E[words[t]] + self.V @ h + self.b_hidden.squeeze(1))
            rows.append(self.W @ h + self.b_out.squeeze(1))
        return torch.stack(rows).log_softmax(dim=0)
