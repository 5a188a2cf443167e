# exercise: TorchTagger
# right: no
# wrong: log-softmax runs over the words, dimension 0
# lines: 21
class TorchTagger(nn.Module):
    NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        super().__init__()
        for n, p in zip(self.NAMES, params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))

    def cell(self, h, w):
        return torch.sigmoid(self.U.mv(self.E[w]) + self.V.mv(h) + self.b_hidden[:, 0])

    def log_forward(self, words):
        hs = [torch.zeros(self.V.shape[0], dtype=self.V.dtype)]
        for w in words.tolist():
            hs.append(self.cell(hs[-1], w))
        scores = torch.stack(hs[1:]).matmul(self.W.t()) + self.b_out.t()
        return torch.log_softmax(scores, dim=0)
