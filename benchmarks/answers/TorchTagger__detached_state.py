# exercise: TorchTagger
# right: no
# wrong: the state is detached at every step, so no gradient goes back through V (h.detach())
import torch
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.tensor(p)) for p in params)
        self.E, self.U, self.V = E, U, V
        self.W, self.b_hidden, self.b_out = W, b_hidden, b_out

    def _step(self, h, word):
        return torch.sigmoid(self.U @ self.E[word] + self.V @ h.detach() + self.b_hidden[:, 0])

    def log_forward(self, words):
        states = [torch.zeros_like(self.b_hidden[:, 0])]
        for word in words:
            states.append(self._step(states[-1], word))
        logits = torch.stack(states[1:]) @ self.W.T + self.b_out[:, 0]
        return torch.log_softmax(logits, dim=1)
