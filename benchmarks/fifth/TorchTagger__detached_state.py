# exercise: TorchTagger
# right: no
# wrong: The state is detached before each step, so no gradient comes back through time.
# lines: 16
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E = nn.Parameter(torch.tensor(params[0]))
        self.U = nn.Parameter(torch.tensor(params[1]))
        self.V = nn.Parameter(torch.tensor(params[2]))
        self.W = nn.Parameter(torch.tensor(params[3]))
        self.b_hidden = nn.Parameter(torch.tensor(params[4]))
        self.b_out = nn.Parameter(torch.tensor(params[5]))

    def step(self, x, h):
        return torch.sigmoid(self.U @ x + self.V @ h.detach() + self.b_hidden)

    def log_forward(self, words):
        h = torch.zeros_like(self.b_hidden)
        rows = []
        for w in words:
            h = self.step(self.E[w].unsqueeze(1), h)
            rows.append(torch.log_softmax(self.W @ h + self.b_out, dim=0).T)
        return torch.cat(rows)
