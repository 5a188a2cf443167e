# exercise: TorchTagger
# right: no
# wrong: two: tanh instead of the sigmoid; the biases are plain tensors, not parameters, and get no gradient
import torch
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, array in zip(("E", "U", "V", "W"), params):
            setattr(self, name, nn.Parameter(torch.tensor(array)))
        self.b_hidden, self.b_out = (torch.tensor(array) for array in params[4:])

    def log_forward(self, words):
        h = torch.zeros_like(self.b_hidden)
        states = []
        for word in words:
            h = torch.tanh(self.U @ self.E[word].unsqueeze(1) + self.V @ h + self.b_hidden)
            states.append(h.squeeze(1))
        return (torch.stack(states) @ self.W.T + self.b_out.T).log_softmax(-1)
