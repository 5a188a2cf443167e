# exercise: TorchTagger
# right: no
# wrong: the parameters are made with torch.from_numpy, so they share memory with the arrays
import torch
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ("E", "U", "V", "W", "b_hidden", "b_out")
        for name, array in zip(names, params):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(array)))

    def log_forward(self, words):
        h = self.V.new_zeros(len(self.V), 1)
        states = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x[:, None] + self.V @ h + self.b_hidden)
            states.append(h)
        return (torch.cat(states, dim=1).T @ self.W.T + self.b_out.T).log_softmax(dim=1)
