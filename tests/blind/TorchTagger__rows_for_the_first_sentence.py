# exercise: TorchTagger
# right: no
# wrong: the number of words of the first sentence is kept, and later sentences are read to that place
# lines: 13
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        for name, array in zip(("E", "U", "V", "W", "b", "c"), params):
            setattr(self, name, nn.Parameter(torch.tensor(array)))

    def log_forward(self, words):
        if not hasattr(self, "steps"):
            self.steps = range(len(words))
        h, rows = torch.zeros_like(self.b), []
        for t in self.steps:
            h = torch.sigmoid(self.U @ self.E[words[t], :, None] + self.V @ h + self.b)
            rows.append((self.W @ h + self.c).T)
        return torch.cat(rows).log_softmax(dim=1)
