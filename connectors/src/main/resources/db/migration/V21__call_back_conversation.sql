create index call_back_conversation on call_back (conversation);
