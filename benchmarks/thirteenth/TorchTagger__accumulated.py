# exercise: TorchTagger
# right: yes
from itertools import accumulate

from torch.nn import functional as F


class TorchTagger(nn.Module):
    NAMES = "E U V W b_hidden b_out".split()

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            self.register_parameter(name, nn.Parameter(torch.tensor(array)))

    def log_forward(self, words):
        drive = F.linear(F.embedding(words, self.E), self.U, self.b_hidden.squeeze(1))
        start = self.V.new_zeros(self.V.shape[0])
        walk = accumulate(drive, lambda h, a: torch.addmv(a, self.V, h).sigmoid(), initial=start)
        _, *states = walk
        return F.linear(torch.stack(states), self.W, self.b_out.squeeze(1)).log_softmax(dim=1)
