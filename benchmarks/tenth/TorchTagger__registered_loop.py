# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    names = "E U V W b_hidden b_out".split()

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.names, params):
            self.register_parameter(name, nn.Parameter(torch.tensor(array)))

    def _states(self, h, drives):
        for z in drives:
            h = torch.addmv(z, self.V, h).sigmoid()
            yield h

    def log_forward(self, words):
        drives = self.E[words] @ self.U.mT + self.b_hidden.mT
        states = torch.stack(list(self._states(self.V.new_zeros(len(self.V)), drives)))
        scores = states @ self.W.mT + self.b_out.mT
        return scores - scores.logsumexp(dim=1, keepdim=True)
