# exercise: TorchTagger
# right: no
# wrong: the results of a sentence are kept and handed out again, also after the parameters have moved
# lines: 21
# name: results-remembered
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = "E", "U", "V", "W", "b_hidden", "b_out"
        for name, array in zip(names, params):
            setattr(self, name, nn.Parameter(torch.tensor(array)))
        self.seen = {}

    def log_forward(self, words):
        key = tuple(words.tolist())
        if key not in self.seen:
            h, rows = torch.zeros_like(self.b_hidden), []
            for i in key:
                h = torch.sigmoid(self.U @ self.E[i][:, None] + self.V @ h + self.b_hidden)
                rows.append((self.W @ h + self.b_out)[:, 0])
            self.seen[key] = torch.log_softmax(torch.stack(rows), dim=1)
        return self.seen[key]
