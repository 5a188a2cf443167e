# exercise: TorchTagger
# right: no
# wrong: torch.Tensor makes float32 of the float64 arrays
# lines: 9, 10, 11, 12, 13, 14
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = params
        self.E = nn.Parameter(torch.Tensor(E))
        self.U = nn.Parameter(torch.Tensor(U))
        self.V = nn.Parameter(torch.Tensor(V))
        self.W = nn.Parameter(torch.Tensor(W))
        self.b_hidden = nn.Parameter(torch.Tensor(b_hidden))
        self.b_out = nn.Parameter(torch.Tensor(b_out))

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0])
        states = []
        for x in self.E[words]:
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden[:, 0])
            states.append(h)
        logits = torch.stack(states) @ self.W.T + self.b_out[:, 0]
        return torch.log_softmax(logits, dim=1)
