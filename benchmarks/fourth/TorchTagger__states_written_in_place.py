# exercise: TorchTagger
# right: no
# wrong: the states are written into rows of one tensor, so backward crashes: what it needs was modified in place
# lines: 17, 20
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = params
        self.E = nn.Parameter(torch.tensor(E))
        self.U = nn.Parameter(torch.tensor(U))
        self.V = nn.Parameter(torch.tensor(V))
        self.W = nn.Parameter(torch.tensor(W))
        self.b_hidden = nn.Parameter(torch.tensor(b_hidden))
        self.b_out = nn.Parameter(torch.tensor(b_out))

    def log_forward(self, words):
        states = torch.zeros(len(words) + 1, len(self.V), dtype=self.V.dtype)
        for t, word in enumerate(words):
            z = self.U @ self.E[word] + self.V @ states[t] + self.b_hidden[:, 0]
            states[t + 1] = torch.sigmoid(z)
        logits = states[1:] @ self.W.T + self.b_out[:, 0]
        return torch.log_softmax(logits, dim=1)
