# exercise: TorchTagger
# right: no
# wrong: torch.as_tensor does not copy, so the parameters share memory with the NumPy arrays.
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.as_tensor(p)) for p in params)
        self.E, self.U, self.V, self.W = E, U, V, W
        self.b_hidden, self.b_out = b_hidden, b_out

    def log_forward(self, words):
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        states = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w] + self.V @ h + self.b_hidden.squeeze(1))
            states.append(h)
        logits = torch.stack(states) @ self.W.T + self.b_out.squeeze(1)
        return torch.log_softmax(logits, dim=1)
