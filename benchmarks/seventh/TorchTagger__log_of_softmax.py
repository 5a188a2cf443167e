# exercise: TorchTagger
# right: no
# wrong: the probabilities are made first and their log is taken, so a small one becomes minus infinity
# lines: 20
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = "E U V W b_hidden b_out".split()
        for name, p in zip(names, params):
            setattr(self, name, nn.Parameter(torch.from_numpy(p.copy())))

    def log_forward(self, words):
        pre = self.E[words] @ self.U.T + self.b_hidden.T
        h = pre.new_zeros(1, pre.shape[1])
        states = []
        for row in pre.split(1):
            h = torch.sigmoid(row + h @ self.V.T)
            states.append(h)
        scores = torch.cat(states) @ self.W.T + self.b_out.T
        return scores.softmax(dim=1).log()
