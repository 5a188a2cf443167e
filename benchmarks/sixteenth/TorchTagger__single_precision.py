# exercise: TorchTagger
# right: no
# wrong: the parameters are float32, whatever the arrays' dtype
# lines: 12
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()

        def parameter(array):
            return nn.Parameter(torch.Tensor(array))

        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = map(parameter, params)

    def cell(self, x, h):
        return torch.sigmoid(x @ self.U.T + h @ self.V.T + self.b_hidden.T)

    def log_forward(self, words):
        h = torch.zeros(1, len(self.V), dtype=self.V.dtype)
        rows = []
        for word in words:
            h = self.cell(self.E[word].unsqueeze(0), h)
            rows.append(h @ self.W.T + self.b_out.T)
        return torch.log_softmax(torch.cat(rows), dim=1)
