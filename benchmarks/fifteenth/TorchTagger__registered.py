# exercise: TorchTagger
# right: yes
import itertools


class TorchTagger(nn.Module):
    NAMES = "E U V W b_hidden b_out".split()

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            self.register_parameter(name, nn.Parameter(torch.tensor(array)))

    def step(self, h, z):
        return (z + torch.mv(self.V, h)).sigmoid()

    def log_forward(self, words):
        drive = torch.einsum("td,hd->th", self.E.index_select(0, words), self.U) + self.b_hidden.T
        first = drive.new_zeros(drive.shape[1])
        states = list(itertools.accumulate(drive.unbind(), self.step, initial=first))[1:]
        scores = torch.einsum("kh,th->tk", self.W, torch.stack(states)) + self.b_out.T
        return scores - scores.logsumexp(dim=1, keepdim=True)
