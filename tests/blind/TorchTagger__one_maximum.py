# exercise: TorchTagger
# right: no
# wrong: The largest score of all words is taken away before exp, not of each word.
# name: one-maximum-for-all-words
# lines: 17
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (nn.Parameter(torch.tensor(p)) for p in params)
    def log_forward(self, words):
        h = torch.zeros_like(self.b_hidden[:, 0])
        hs = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden[:, 0])
            hs.append(h)
        s = torch.stack(hs) @ self.W.T + self.b_out[:, 0]
        s = s - s.max()
        return s - s.exp().sum(1, keepdim=True).log()
