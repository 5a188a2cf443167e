# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    NAMES = "E U V W b_hidden b_out".split()

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(array.copy())))

    def _states(self, rows):
        h = torch.zeros_like(self.b_hidden)
        for x in rows.split(1):
            h = torch.addmm(self.b_hidden, self.V, h) + self.U @ x.T
            h = h.sigmoid()
            yield h

    def log_forward(self, words):
        H = torch.cat([*self._states(self.E.index_select(0, words))], dim=1)
        scores = (self.W @ H + self.b_out).T
        return scores - scores.logsumexp(dim=1, keepdim=True)
