# exercise: TorchTagger
# right: no
# wrong: writes the states into rows of one tensor that later steps read: backward fails
# lines: 13
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = [nn.Parameter(torch.tensor(p)) for p in params]

    def log_forward(self, words):
        states = torch.zeros(len(words) + 1, len(self.V), dtype=self.V.dtype)
        for t, w in enumerate(words):
            states[t + 1] = torch.sigmoid(self.U @ self.E[w] + self.V @ states[t] + self.b_hidden[:, 0])
        return torch.log_softmax(states[1:] @ self.W.T + self.b_out[:, 0], dim=-1)
