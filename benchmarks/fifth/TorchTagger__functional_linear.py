# exercise: TorchTagger
# right: yes
import torch.nn.functional as F


class TorchTagger(nn.Module):
    NAMES = "E U V W b_hidden b_out".split()

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(array).clone()))

    def log_forward(self, words):
        def states(h):
            for x in F.embedding(words, self.E):
                h = (self.U @ x + F.linear(h, self.V, self.b_hidden[:, 0])).sigmoid()
                yield h

        h = torch.stack(list(states(self.V.new_zeros(len(self.V)))))
        return F.log_softmax(F.linear(h, self.W, self.b_out[:, 0]), dim=-1)
