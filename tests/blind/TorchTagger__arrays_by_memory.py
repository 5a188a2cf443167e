# exercise: TorchTagger
# right: no
# wrong: arrays are read in the order of memory and reshaped, so those in column order are scrambled
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, p in zip("EUVWbc", params):
            setattr(self, name, nn.Parameter(torch.tensor(p.ravel(order="K").reshape(p.shape))))

    def log_forward(self, words):
        h, rows = torch.zeros_like(self.b), []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w, :, None] + self.V @ h + self.b)
            rows.append((self.W @ h + self.c).T)
        return torch.cat(rows).log_softmax(dim=1)
