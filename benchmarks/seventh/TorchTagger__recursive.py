# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            self.register_parameter(name, nn.Parameter(torch.tensor(array)))

    def _walk(self, drive, h):
        for z in drive.unbind(0):
            h = (z + self.V.mv(h)).sigmoid()
            yield h

    def log_forward(self, words):
        drive = torch.einsum("td,hd->th", self.E.index_select(0, words), self.U)
        drive = drive + self.b_hidden.mT
        states = torch.stack(list(self._walk(drive, self.V.new_zeros(len(self.V)))))
        scores = torch.addmm(self.b_out.mT, states, self.W.mT)
        return scores - scores.logsumexp(-1, keepdim=True)
