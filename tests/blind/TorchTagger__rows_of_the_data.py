# exercise: TorchTagger
# right: no
# wrong: rows are taken of E.data, to which no gradient leads back
# name: embedding-outside-the-graph
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for n, p in zip('E U V W b_hidden b_out'.split(), params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))
    def log_forward(self, words):
        h = torch.zeros(len(self.V), dtype=self.V.dtype)
        hs = []
        for x in self.E.data[words]:
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden[:, 0])
            hs.append(h)
        return torch.log_softmax(torch.stack(hs) @ self.W.T + self.b_out[:, 0], 1)
