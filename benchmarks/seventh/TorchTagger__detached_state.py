# exercise: TorchTagger
# right: no
# wrong: the state is detached before each step, so no gradient goes back through time
# lines: 23
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E = nn.Parameter(torch.tensor(params[0]))
        self.U = nn.Parameter(torch.tensor(params[1]))
        self.V = nn.Parameter(torch.tensor(params[2]))
        self.W = nn.Parameter(torch.tensor(params[3]))
        self.b_hidden = nn.Parameter(torch.tensor(params[4]))
        self.b_out = nn.Parameter(torch.tensor(params[5]))

    def step(self, word, h):
        x = self.E[word].unsqueeze(1)
        return torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden)

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], 1, dtype=self.V.dtype)
        logits = []
        for word in words:
            h = self.step(word, h.detach())
            logits.append((self.W @ h + self.b_out).squeeze(1))
        return nn.functional.log_softmax(torch.stack(logits), dim=-1)
