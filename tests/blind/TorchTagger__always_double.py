# exercise: TorchTagger
# right: no
# wrong: everything is made float64, also where the arrays are float32
# name: float64-always
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (torch.tensor(p, dtype=torch.float64) for p in params)
        self.E = nn.Parameter(E)
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], 1, dtype=torch.float64)
        rows = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w][:, None] + self.V @ h + self.b_hidden)
            rows.append((self.W @ h + self.b_out)[:, 0])
        return torch.log_softmax(torch.stack(rows), dim=1)
