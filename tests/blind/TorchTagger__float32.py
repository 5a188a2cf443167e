# exercise: TorchTagger
# right: no
# wrong: the parameters are made float32
# lines: 16
import torch
from torch import nn


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        names = ["E", "U", "V", "W", "b_hidden", "b_out"]
        for name, array in zip(names, params):
            self.register_parameter(name, nn.Parameter(torch.tensor(array, dtype=torch.float32)))

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        states = []
        for word in words:
            h = torch.sigmoid(self.U @ self.E[word] + self.V @ h + self.b_hidden[:, 0])
            states.append(h)
        return torch.log_softmax(torch.stack(states) @ self.W.T + self.b_out[:, 0], dim=-1)
