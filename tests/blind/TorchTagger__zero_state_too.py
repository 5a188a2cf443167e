# exercise: TorchTagger
# right: no
# wrong: a row for the zero state, T + 1 rows
# name: one-row-too-many
import torch
from torch import nn

class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = [nn.Parameter(torch.tensor(p)) for p in params]

    def log_forward(self, words):
        states = [torch.zeros(len(self.V), dtype=self.V.dtype)]
        for x in self.E[words]:
            states.append(torch.sigmoid(self.U @ x + self.V @ states[-1] + self.b_hidden[:, 0]))
        return torch.log_softmax(torch.stack(states) @ self.W.T + self.b_out[:, 0], dim=1)
