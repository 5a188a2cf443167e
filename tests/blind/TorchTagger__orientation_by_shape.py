# exercise: TorchTagger
# right: no
# wrong: U is transposed where its sizes agree
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for n, p in zip('E U V W b_hidden b_out'.split(), params):
            setattr(self, n, nn.Parameter(torch.tensor(p)))
    def log_forward(self, words):
        h = torch.zeros(len(self.V), dtype=self.V.dtype)
        hs = []
        for x in self.E[words]:
            h = torch.sigmoid((self.U.T @ x if self.E.shape[1] == self.U.shape[0] else self.U @ x) + self.V @ h + self.b_hidden[:, 0])
            hs.append(h)
        return torch.log_softmax(torch.stack(hs) @ self.W.T + self.b_out[:, 0], 1)
