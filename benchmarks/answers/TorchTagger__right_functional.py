# exercise: TorchTagger
# right: yes
# wrong: nn.ParameterDict-free, F.linear and F.embedding, states by a list
import torch
import torch.nn.functional as F
from torch import nn


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, array in zip(["E", "U", "V", "W", "b_hidden", "b_out"], params, strict=True):
            setattr(self, name, nn.Parameter(torch.from_numpy(array.copy())))

    def log_forward(self, words):
        read = F.linear(F.embedding(words, self.E), self.U, self.b_hidden.view(-1))
        states = [read.new_zeros(self.V.shape[0])]
        for row in read.unbind(0):
            states.append(torch.sigmoid(row + F.linear(states[-1], self.V)))
        return F.log_softmax(F.linear(torch.stack(states[1:]), self.W, self.b_out.view(-1)), dim=-1)
