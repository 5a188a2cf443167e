# exercise: TorchTagger
# right: no
# wrong: The last state is kept in the module and the next sentence starts from it instead of from zeros.
# lines: 14, 17, 23
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        """Six nn.Parameters with the arrays' values and dtype; no memory is shared."""
        super().__init__()
        self.E, self.U, self.V, self.W, self.b_hidden, self.b_out = (
            nn.Parameter(torch.tensor(p)) for p in params
        )
        self.h = torch.zeros(len(params[2]), 1, dtype=self.V.dtype)

    def step(self, word):
        self.h = torch.sigmoid(self.U @ self.E[word][:, None] + self.V @ self.h + self.b_hidden)
        return (self.W @ self.h + self.b_out).squeeze(1)

    def log_forward(self, words):
        """ln p(tag) of every tag: words is an int64 tensor (T,), the result (T, K)."""
        logits = torch.stack([self.step(w) for w in words])
        self.h = self.h.detach()
        return torch.log_softmax(logits, dim=1)
