# exercise: TorchTagger
# right: no
# wrong: log_softmax runs over dim 0, the words, instead of the tags
import torch
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, value in zip("E U V W b_hidden b_out".split(), params):
            setattr(self, name, nn.Parameter(torch.tensor(value).clone()))

    def log_forward(self, words):
        read = self.E[words] @ self.U.T + self.b_hidden.T
        h = torch.zeros(1, len(self.V), dtype=self.V.dtype)
        rows = []
        for t in range(len(words)):
            h = torch.sigmoid(read[t : t + 1] + h @ self.V.T)
            rows.append(h)
        return torch.log_softmax(torch.cat(rows) @ self.W.T + self.b_out.T, dim=0)
