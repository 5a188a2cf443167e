# exercise: TorchTagger
# right: no
# wrong: biases are stored flat and the state is kept in self between calls
# lines: 10, 16
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
        self.E, self.U, self.V, self.W = map(nn.Parameter, (E, U, V, W))
        self.b_hidden, self.b_out = nn.Parameter(b_hidden.flatten()), nn.Parameter(b_out.flatten())
        self.h = torch.zeros(len(V), dtype=V.dtype)

    def log_forward(self, words):
        states = []
        for w in words:
            self.h = torch.sigmoid(self.U @ self.E[w] + self.V @ self.h + self.b_hidden)
            states.append(self.h)
        return torch.log_softmax(torch.stack(states) @ self.W.T + self.b_out, dim=-1)
