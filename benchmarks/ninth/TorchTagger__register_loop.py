# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        """Six nn.Parameters with the arrays' values and dtype; no memory is shared."""
        super().__init__()
        for name, array in zip(self.NAMES, params):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(np.array(array)).clone()))

    def _walk(self, words):
        h = self.b_hidden.new_zeros(self.b_hidden.shape)
        for x in torch.index_select(self.E, 0, words):
            h = (self.U @ x[:, None] + self.V @ h + self.b_hidden).sigmoid()
            yield self.W @ h + self.b_out

    def log_forward(self, words):
        """ln p(tag) of every tag: words is an int64 tensor (T,), the result (T, K)."""
        scores = torch.cat(list(self._walk(words)), dim=1)
        return (scores - scores.logsumexp(dim=0, keepdim=True)).T
