# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    def __init__(self, params):
        nn.Module.__init__(self)
        copies = (nn.Parameter(torch.tensor(array)) for array in params)
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = copies

    def _states(self, words):
        h = torch.zeros(len(self.V), dtype=self.V.dtype)
        for from_word in nn.functional.linear(self.E[words], self.U, self.b_hidden.flatten()):
            h = torch.sigmoid(from_word + h @ self.V.T)
            yield h

    def log_forward(self, words):
        scores = torch.stack(list(self._states(words))) @ self.W.T + self.b_out.T
        return scores - scores.logsumexp(dim=1, keepdim=True)
