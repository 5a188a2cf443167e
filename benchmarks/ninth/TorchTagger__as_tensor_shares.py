# exercise: TorchTagger
# right: no
# wrong: torch.as_tensor makes no copy of a NumPy array, so the parameters share memory with the arrays and training changes them.
# lines: 10
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = [nn.Parameter(torch.as_tensor(p)) for p in params]
        self.E, self.U, self.V, self.W = E, U, V, W
        self.b_hidden, self.b_out = b_hidden, b_out

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        states = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden[:, 0])
            states.append(h)
        return torch.log_softmax(torch.stack(states) @ self.W.T + self.b_out[:, 0], dim=1)
