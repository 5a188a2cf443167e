# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    def __init__(self, params):
        nn.Module.__init__(self)
        copies = [nn.Parameter(torch.tensor(np.array(p))) for p in params]
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = copies

    def log_forward(self, words):
        columns = [torch.zeros_like(self.b_hidden)]
        X = self.U @ self.E[words].T + self.b_hidden
        for x in X.split(1, dim=1):
            z = x + self.V @ columns[-1]
            columns.append(1 / (1 + torch.exp(-z)))
        scores = self.W @ torch.cat(columns[1:], dim=1) + self.b_out
        return (scores - scores.logsumexp(0, keepdim=True)).T
