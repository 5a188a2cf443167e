# exercise: RNN
# right: no
# wrong: the logits come as one long table (B * T, C), without the axis of the sequences
# lines: 16, 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.n_hidden = hidden_size
        self.n_chars = vocab_size
        self.rnn = nn.RNN(self.n_chars, self.n_hidden, batch_first=True)
        self.linear = nn.Linear(self.n_hidden, self.n_chars)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, num_classes=self.n_chars).type_as(self.linear.bias)
        r_output, hidden = self.rnn(x, hidden)
        out = r_output.contiguous().view(-1, self.n_hidden)
        return self.linear(out), hidden
