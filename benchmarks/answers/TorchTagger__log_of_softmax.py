# exercise: TorchTagger
# right: no
# wrong: takes log(softmax), which is -inf where a probability is too small
import torch
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E = nn.Parameter(torch.tensor(params[0]))
        self.U = nn.Parameter(torch.tensor(params[1]))
        self.V = nn.Parameter(torch.tensor(params[2]))
        self.W = nn.Parameter(torch.tensor(params[3]))
        self.b_hidden = nn.Parameter(torch.tensor(params[4]))
        self.b_out = nn.Parameter(torch.tensor(params[5]))

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        rows = []
        for word in words.tolist():
            h = torch.sigmoid(torch.mv(self.U, self.E[word]) + torch.mv(self.V, h) + self.b_hidden.squeeze(1))
            rows.append(torch.mv(self.W, h) + self.b_out.squeeze(1))
        return torch.stack(rows).softmax(dim=1).log()
