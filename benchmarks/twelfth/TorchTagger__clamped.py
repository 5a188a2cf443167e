# exercise: TorchTagger
# right: no
# wrong: probabilities are clamped at 1e-8 before the logarithm, so small ones come out wrong
# lines: 22
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
        self.E = nn.Parameter(E)
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    def log_forward(self, words):
        h = torch.zeros(self.V.size(0), 1, dtype=self.V.dtype)
        rows = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x.unsqueeze(1) + self.V @ h + self.b_hidden)
            probabilities = torch.softmax(self.W @ h + self.b_out, dim=0)
            rows.append(probabilities.clamp(min=1e-8).log().squeeze(1))
        return torch.stack(rows)
