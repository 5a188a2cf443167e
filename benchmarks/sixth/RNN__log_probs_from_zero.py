# exercise: RNN
# right: no
# wrong: it hands back log-probabilities instead of logits, and it always starts from zeros whatever state is given
# lines: 16, 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        h0 = torch.zeros(1, tokens.size(0), self.hidden_size, dtype=x.dtype)
        out, hn = self.rnn(x, h0)
        return F.log_softmax(self.linear(out), dim=-1), hn
