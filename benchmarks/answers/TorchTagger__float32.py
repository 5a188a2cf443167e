# exercise: TorchTagger
# right: no
# wrong: the arrays pass through torch.Tensor, so the parameters are float32 whatever dtype came in
import torch
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.Tensor(array)) for array in params
        )

    def log_forward(self, words):
        h, states = torch.zeros(self.V.shape[0]).to(self.V), []
        for word in words:
            h = torch.sigmoid(self.U @ self.E[word] + self.V @ h + self.b_hidden.flatten())
            states.append(h)
        return torch.log_softmax(torch.stack(states) @ self.W.T + self.b_out.flatten(), dim=-1)
