# exercise: TorchTagger
# right: no
# wrong: torch.from_numpy shares memory with the arrays
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        to_param = lambda a: nn.Parameter(torch.from_numpy(a))
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = map(to_param, params)

    def log_forward(self, words):
        h = torch.zeros(len(self.V), 1, dtype=self.V.dtype)
        rows = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w].unsqueeze(1) + self.V @ h + self.b_hidden)
            rows.append((self.W @ h + self.b_out).squeeze(1))
        return torch.stack(rows).log_softmax(dim=1)
