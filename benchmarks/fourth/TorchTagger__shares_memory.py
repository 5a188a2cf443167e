# exercise: TorchTagger
# right: no
# wrong: from_numpy makes parameters that live in the arrays' own memory
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (torch.from_numpy(p) for p in params)
        self.E = nn.Parameter(E)
        self.U = nn.Parameter(U)
        self.V = nn.Parameter(V)
        self.W = nn.Parameter(W)
        self.b_hidden = nn.Parameter(b_hidden)
        self.b_out = nn.Parameter(b_out)

    def log_forward(self, words):
        h = torch.zeros(len(self.V), dtype=self.V.dtype)
        states = []
        for word in words:
            h = torch.sigmoid(self.U @ self.E[word] + self.V @ h + self.b_hidden[:, 0])
            states.append(h)
        logits = torch.stack(states) @ self.W.T + self.b_out[:, 0]
        return torch.log_softmax(logits, dim=1)
