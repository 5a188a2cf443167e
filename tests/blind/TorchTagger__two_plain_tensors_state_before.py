# exercise: TorchTagger
# right: no
# wrong: the biases are plain tensors and no parameters; the scores are read off the state before the word
# lines: 15, 21
import torch
from torch import nn


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W = (nn.Parameter(torch.tensor(p)) for p in params[:4])
        self.b_hidden, self.b_out = (torch.tensor(p) for p in params[4:])

    def log_forward(self, words):
        h = torch.zeros(len(self.V), dtype=self.V.dtype)
        scores = []
        for word in words:
            scores.append(self.W @ h + self.b_out[:, 0])
            h = torch.sigmoid(self.U @ self.E[word] + self.V @ h + self.b_hidden[:, 0])
        return torch.log_softmax(torch.stack(scores), dim=1)
